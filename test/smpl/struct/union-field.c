union u {
	char a;
	int b;
};
union v {
	int b;
};
