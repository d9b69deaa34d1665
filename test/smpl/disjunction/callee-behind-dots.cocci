@@
expression e;
@@
  a = b;
  ...
- \(x\|y\)(e);
+ z(e);
