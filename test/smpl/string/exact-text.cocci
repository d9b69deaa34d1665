@@
@@
- log("a b")
+ log("a-b")
