@@
@@
- "old-name"
+ "new-name"
