@@
@@
- "old"
+ "new"
