@@ expression E; @@
- request(E, 0x10)
+ request(E, REQUEST_WAIT)
