@@
expression E;
identifier i;
@@
- get(E@i)
+ get(i, i)
