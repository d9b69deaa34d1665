@@
identifier i;
@@
- struct i *
+ void *
