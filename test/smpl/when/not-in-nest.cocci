@@
expression E;
@@
- enter(E);
+ enter_new(E);
  <... when != enter(E)
- GFP_A
+ GFP_B
  ...>
- leave(E);
+ leave_new(E);
