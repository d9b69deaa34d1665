@r exists@
expression E;
@@
- grab(E);
+ grab_new(E);
  ...
  ungrab(E);
