_Atomic(int) counter;
static _Atomic(bool) flag;
int oui(unsigned char o[AT_LEAST 3], char s[AT_LEAST MOST], int x[static 4]);
static long relocate(char *base, struct place *p)
{
	_Atomic(long) *shared = &p->shared;
	unsigned char *name;

	name = (unsigned char *) FIRST_PART
				 SECOND_PART;
	*shared = (Word(Addr))base + (Word(Offset))p->offset;
	return (Word(Addr))1 + sizeof(_Atomic(bool));
}
