@@
@@
- init()
+ init(NULL)
