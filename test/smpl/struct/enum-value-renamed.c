enum state {
	IDLE,
	OLD_STATE,
	DONE,
};
int f(int x)
{
	return x == OLD_STATE;
}
