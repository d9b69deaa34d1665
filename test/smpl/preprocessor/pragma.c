#pragma GCC optimize("O2")
#pragma pack(1)

int x;
