@@
expression x;
@@
- x->dev.of_node->name
+ name_of(x)
