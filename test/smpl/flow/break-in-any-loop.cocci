@@
@@
- break;
+ leave();
