@@ enum color E; @@
- f(E)
+ g(E)
