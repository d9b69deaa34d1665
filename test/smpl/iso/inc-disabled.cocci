@ disable inc @
identifier n;
@@
- n++;
+ step(n);
