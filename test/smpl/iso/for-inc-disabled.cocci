@ disable for_inc @
identifier i;
expression a, b;
statement S;
@@
- for (i = a; i < b; i++) S
+ { upto(i, a, b); S }
