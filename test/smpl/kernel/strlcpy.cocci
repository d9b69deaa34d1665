@@
expression d, s, n;
@@
- strlcpy(d, s, n);
+ strscpy(d, s, n);
