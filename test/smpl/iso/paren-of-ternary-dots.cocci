@@
expression a, b;
@@
- ok = (a) ? b : ...;
+ ok = both(a, b);
