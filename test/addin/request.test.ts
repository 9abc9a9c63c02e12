import { paneRequest } from '../../src/addin/request';

test.each([
  ['?view=score&run=planScores', { view: 'score', run: 'planScores' }],
  ['?view=check', { view: 'check' }],
  ['', {}],
  ['?view=nowhere&run=nothing', {}],
  ['?run=clearMarks', {}],
  ['?run=write', {}],
  ['?_host_Info=Excel$Win32$16.01$zh-CN$$$$0$&run=why', { run: 'why' }],
])('%s', (search, request) => {
  expect(paneRequest(search)).toEqual(request);
});
