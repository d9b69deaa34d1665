@@
expression E;
@@
  begin(E);
  <... when != pause(E)
- step(E);
+ step_new(E);
  ...>
  end(E);
