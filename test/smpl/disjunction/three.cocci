@@
expression E;
@@
(
- put_u8(E)
+ put(E, 1)
|
- put_u16(E)
+ put(E, 2)
|
- put_u32(E)
+ put(E, 4)
)
