@@ struct s E; @@
- copy(E)
+ copy_s(&E)
