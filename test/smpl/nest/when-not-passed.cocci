@@
expression E;
@@
  begin();
  <... when != skip()
- use(E);
+ used(E);
  ...>
  end();
