@@ expression C, E; @@
- C ? E : E
+ E
