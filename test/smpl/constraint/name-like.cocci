@@ identifier f =~ "^foo_"; expression E; @@
- f(E)
+ f(E, NULL)
