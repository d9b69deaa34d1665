@@ identifier e, x; @@
- enum e x;
+ int x;
