@@
expression e;
@@
  x = \(a\|b\)(
- e
+ e + 1
  );
