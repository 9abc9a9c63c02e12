/** Three small pictures of cells, drawn in the text's own colour so that they hold in every theme. */

interface PictureProps {
  readonly className: string;
  readonly label: string;
}

/** Grid lines and a few strokes that stand for text. */
function Grid({ className, label, children }: PictureProps & { children: React.ReactNode }) {
  return (
    <svg viewBox="0 0 84 48" role="img" aria-label={label} className={className} fill="none" stroke="currentColor">
      <rect x="0.5" y="0.5" width="83" height="47" rx="2" />
      {children}
    </svg>
  );
}

function TablePicture(props: PictureProps) {
  return (
    <Grid {...props}>
      <path d="M0.5 12.5h83M0.5 24.5h83M0.5 36.5h83M44.5 0.5v47M64.5 0.5v47" />
      <path d="M6 6.5h26M50 6.5h8M70 6.5h8" strokeWidth="3" />
      <path
        d="M6 18.5h32M6 30.5h24M6 42.5h29M52 18.5h6M52 30.5h6M52 42.5h6M73 18.5h5M73 30.5h5M73 42.5h5"
        strokeWidth="2"
      />
    </Grid>
  );
}

function RulePicture(props: PictureProps) {
  return (
    <Grid {...props}>
      <path d="M6 9.5h70M6 16.5h48" strokeWidth="2" />
      <rect x="6.5" y="24.5" width="7" height="7" />
      <path d="M8 28l1.8 2 3-4M19 28.5h30" strokeWidth="1.6" />
      <rect x="6.5" y="36.5" width="7" height="7" />
      <path d="M19 40.5h36" strokeWidth="1.6" />
    </Grid>
  );
}

function ChangePicture(props: PictureProps) {
  return (
    <Grid {...props}>
      <path d="M0.5 16.5h83M0.5 32.5h83M28.5 0.5v47" />
      <path d="M6 8.5h16M6 24.5h16M6 40.5h16M34 8.5h14" strokeWidth="2" />
      <rect x="28.5" y="16.5" width="55" height="16" strokeWidth="2" />
      <path d="M33 24.5h14M52 24.5h8M57 21.5l3 3-3 3" strokeWidth="1.6" />
      <path d="M65 24.5h13" strokeWidth="3" />
      <path d="M34 40.5h10" strokeWidth="2" />
    </Grid>
  );
}

export const PICTURES = { 1: TablePicture, 2: RulePicture, 3: ChangePicture } as const;
