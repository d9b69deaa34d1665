@@
expression E;
@@
- hold(E);
+ hold_ref(E);
  ...
- drop(E);
+ drop_ref(E);
