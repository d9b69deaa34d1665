@@
expression a, b;
@@
- if (a) { if (b) { ... } }
+ nested(a, b);
