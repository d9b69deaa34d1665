@@ expression E; @@
 foo(E);
 ...
(
 bar(E);
|
+ bar(E);
 return ...;
)
