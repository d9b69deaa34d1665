static struct {
	int a;
	int dead;
} state;
