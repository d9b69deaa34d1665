@@
declaration D;
@@
- D
