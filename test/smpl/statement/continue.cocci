@@
@@
- continue;
+ goto next;
