@@ identifier f; attribute name __init; type T; @@
- static T __init f(void)
+ static T f(void)
 { ... }
