#define STATUS read(0x10)
#define OTHER (read(1))
#define THIRD readl(2)
