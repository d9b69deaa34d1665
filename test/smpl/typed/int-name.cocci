@@
idexpression int n;
@@
- n++;
+ inc(n);
