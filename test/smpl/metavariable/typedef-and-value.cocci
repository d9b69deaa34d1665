@@
typedef chunk;
struct chunk chunk;
@@
- chunk.str
+ chunk.area
