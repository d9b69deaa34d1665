@@ expression E, x; @@
 switch (x) {
 default:
- return E;
+ return fallback(E);
 }
