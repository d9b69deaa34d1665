@@ expression E; @@
- return E;
+ RETURN(E);
