STATIC int
xfs_a(struct x *p)
{
	return 0;
}
STATIC void __init xfs_b(void) { }
STATIC inline int xfs_c(void) { return 1; }
STATIC const struct ops xfs_d = { 0 };
int __init_memblock memblock_x(phys_addr_t a)
{
	return 0;
}
static int __init_memblock __meminit memblock_y(phys_addr_t a) { return 0; }
phys_addr_t __init_memblock z(void) { return 1; }
static void INLINE q(void) { }
ZEXTERN int ZEXPORT r OF((int a, char *b));
PUBLIC acpi_status ACPI_SYSTEM_XFACE s(void *p) { return 1; }
acpi_status __init acpi_x(void) { return 0; }
ACPI_EXPORT_SYMBOL(acpi_x)
static FORCE_INLINE int t(void) { return 1; }
MEM_STATIC size_t u(void) { return 1; }
HINT_INLINE UNUSED_ATTR size_t v(void) { return 1; }
