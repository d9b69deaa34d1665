@@ declarer name DECLARE_COMPLETION; identifier x; @@
- DECLARE_COMPLETION(x);
+ struct completion x;
