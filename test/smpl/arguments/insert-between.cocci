@@
expression a, b;
@@
  copy(a,
+ sizeof(a),
  b)
