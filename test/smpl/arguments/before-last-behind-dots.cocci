@@
expression a;
@@
  f(...,
+ extra(a),
  a)
