@@
@@
- int dead;
