@@ expression E; @@
- E->dev->of_node
+ dev_node(E)
