#pragma pack(1)
struct s { int a; };
