@@
@@
- #include <asm/...>
