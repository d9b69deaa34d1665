#define S 1024
int a[1024];
int h(char *p)
{
	switch (a) {
	case 1024:
		return 1024 * 2;
	}
	return 0x400 + 1024UL;
}
