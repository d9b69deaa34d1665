@@ typedef node_p; @@
- node_p
+ struct node *
