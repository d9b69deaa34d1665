@@
iterator name list_for_each;
@@
- if (y)
-   d(4);
- else
-   d(5);
+ new();
