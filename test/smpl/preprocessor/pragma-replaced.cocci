@@
@@
- #pragma pack(1)
+ #pragma pack(2)
