@@
@@
- unused:
